#!/usr/bin/env bash
# Checks the documents that a change touches, for the GitHub Action: all that it is told comes by the environment,
# so that no name of a file or branch is ever read as a command.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
regesta=("${here}/node_modules/.bin/node" "${here}/dist/program/main.js")
[ -x "${regesta[0]}" ] || regesta=(node "${here}/dist/program/main.js")

files=()
if [ -n "${REGESTA_FILES:-}" ]; then
  while IFS= read -r file; do [ -z "$file" ] || files+=("$file"); done <<<"$REGESTA_FILES"
else
  base="${REGESTA_BASE:-}"
  # A first push has no commit before it, and a shallow clone may not hold it.
  if [ -z "$base" ] || [[ "$base" =~ ^0+$ ]] || ! git cat-file -e "${base}^{commit}" 2>/dev/null; then
    git fetch --quiet --depth=1 origin "$base" 2>/dev/null || true
  fi
  if git cat-file -e "${base}^{commit}" 2>/dev/null; then listing=(git diff -z --name-only --diff-filter=d "$base" HEAD)
  else listing=(git ls-files -z)
  fi
  while IFS= read -r -d '' file; do
    case "${file,,}" in
      *.txt | *.md | *.markdown | *.html | *.htm | *.docx | *.pdf) files+=("$file") ;;
    esac
  done < <("${listing[@]}")
fi
if [ ${#files[@]} -eq 0 ]; then
  echo 'Regesta: the change touches no document.'
  exit 0
fi

format="${REGESTA_FORMAT:-github}"
options=(--format "$format")
if [ "$format" = sarif ]; then
  options+=(--out "$REGESTA_SARIF")
  [ -z "${GITHUB_OUTPUT:-}" ] || echo "sarif-file=${REGESTA_SARIF}" >>"$GITHUB_OUTPUT"
fi
exec "${regesta[@]}" check "${options[@]}" --fail-on "${REGESTA_FAIL_ON:-warning}" -- "${files[@]}"
