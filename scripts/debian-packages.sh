#!/bin/sh
# Make sure that what a list names (a command or a file, its Debian package) is there.
# Installs what is missing where it may (root, or sudo that asks nothing); otherwise names it.
# usage: debian-packages.sh LIST...   exit 1 if something is missing in the end
set -eu

missing() {
    cat "$@" | sed 's/#.*//' | while read -r command package; do
        [ -z "$command" ] || [ -f "$command" ] || command -v "$command" >/dev/null 2>&1 ||
            echo "$package"
    done | sort -u | tr '\n' ' '
}

install() {
    if [ "$(id -u)" -eq 0 ]; then as_root=""
    elif sudo -n true 2>/dev/null; then as_root="sudo"
    else return 1
    fi
    command -v apt-get >/dev/null 2>&1 || return 1
    # Word splitting is meant: one argument a package.
    # shellcheck disable=SC2086
    { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root \
        apt-get install -y -qq --no-install-recommends $1; } >/dev/null
}

wanted=$(missing "$@")
[ -n "$wanted" ] || exit 0
echo "installing Debian packages: $wanted" >&2
install "$wanted" || true
wanted=$(missing "$@")
[ -z "$wanted" ] || {
    echo "missing Debian packages: $wanted" >&2
    echo "install them with: sudo apt-get install $wanted" >&2
    exit 1
}
