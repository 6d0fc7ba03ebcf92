#!/bin/sh
# The main job on the sample article: sync, status, editions. Running it again changes no byte.
# usage: demo.sh L10N      L10N is the command to run
set -eu
l10n=$1

"$l10n" sync
echo
"$l10n" status
echo
echo "editions:"
for language in en es de ca; do
    "$l10n" export anchorage --to "$language"
done
