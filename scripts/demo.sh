#!/bin/sh
# The main job on the sample article: sync, drafts, status, editions. Again, it changes no byte.
# usage: demo.sh L10N      L10N is the command to run
set -eu
l10n=$1
here=$(dirname "$0")

# Without its engine the demo shows everything but drafts.
sh "$here/debian-packages.sh" "$here/apertium-packages.txt" || echo "going on without drafts" >&2

"$l10n" sync
echo
"$l10n" status
echo
echo "editions:"
for language in en es de; do
    "$l10n" export anchorage --to "$language"
done
"$l10n" export anchorage --to ca --accept reviewed,draft

echo
echo "review them in the browser: $l10n serve"
