import type { TSchema } from 'typebox'
import { engineVersion } from '../version.ts'
import { decisionShapes } from './decision-shapes.ts'
import { documentShapes } from './document-shapes.ts'
import { entryShapes } from './entry-shapes.ts'
import type { Route } from './route.ts'

/** The OpenAPI 3.1 document of a table of routes. */
export function openApi(routes: Readonly<Record<string, Route>>) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regesta',
      version: engineVersion,
      description:
        'Dated, source-anchored registers of historical prose. The register says who says what; it never says that something is true.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: {
      schemas: { ...entryShapes, ...documentShapes, ...decisionShapes },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'regesta-session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

function operation(name: string, route: Route) {
  return {
    operationId: name,
    summary: route.says,
    security: route.role === 'nobody' ? [] : [{ session: [] }, { token: [] }],
    'x-role': route.role,
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.takesIfMatch === true ? [ifMatch] : []),
    ],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: bodyOf(route.body) } }),
    responses: { ...answerOf(route), ...problemsOf(route) },
  }
}

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description: 'The version of the entry that was looked at, in quotation marks.',
  schema: { type: 'string' },
}

function parametersOf(schema: Route['query'], where: 'path' | 'query') {
  const required: readonly string[] = schema?.required ?? []
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }))
}

function bodyOf(body: TSchema | 'bytes') {
  return body === 'bytes' ? { 'application/octet-stream': {} } : { 'application/json': { schema: body } }
}

function answerOf({ answer, says }: Route) {
  if (answer.is === 'nothing') return { 204: { description: 'Done.' } }
  if (answer.is === 'redirect') return { 302: { description: answer.says } }
  if (answer.is === 'file') return { 200: { description: answer.says, content: { '*/*': {} } } }
  const lines = answer.line === undefined ? {} : { 'application/x-ndjson': { schema: answer.line } }
  return {
    [answer.status]: {
      description: says,
      content: { 'application/json': { schema: answer.shape }, ...lines },
    },
  }
}

function problemsOf({ role, takesIfMatch, params }: Route) {
  return {
    400: problem('The request is not as described here.'),
    ...(role === 'nobody' ? {} : { 401: problem('Sign in first.'), 403: problem('The role is not enough.') }),
    ...(params === undefined ? {} : { 404: problem('There is no such thing.') }),
    ...(takesIfMatch === true
      ? {
          409: problem('The decision contradicts another one.'),
          412: problem('The entry has changed since it was looked at; it comes with the problem.'),
          428: problem('If-Match is missing.'),
        }
      : {}),
  }
}

function problem(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}
