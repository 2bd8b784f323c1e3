import type { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { PointAttributes } from './graph-points.ts'

const rounds = 600

/**
 * Lets the points of a graph find their places, a few rounds at a time so that the page stays awake.
 * `onRound` is told after each time; the function that is returned stops it.
 */
export function settleGraph(graph: UndirectedGraph<PointAttributes>, onRound: () => void): () => void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1,
    strongGravityMode: true,
    scalingRatio: 24,
    slowDown: 3,
    barnesHutOptimize: graph.order > 500,
  }
  let done = 0
  let frame = 0
  const step = () => {
    const start = performance.now()
    // What a frame has time for; at least one round, or a large graph would never come to rest.
    do {
      // Points move through each other until nearly all is in its place; only then do they make room.
      const adjustSizes = done > rounds * 0.8
      forceAtlas2.assign(graph, { iterations: 4, settings: { ...settings, adjustSizes } })
      done += 4
    } while (done < rounds && performance.now() - start < 10)
    onRound()
    if (done < rounds) frame = requestAnimationFrame(step)
  }
  if (graph.order > 1) frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
