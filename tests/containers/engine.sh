#!/bin/bash
# A private Docker engine for the containers' tests, and images made here under the names of the public ones.
#
#   engine.sh start FOLDER    start it; its socket is FOLDER/docker.sock
#   engine.sh images FOLDER   make the images that the product's Dockerfile and compose file name
#   engine.sh env FOLDER      what a shell needs to use it: eval "$(engine.sh env FOLDER)"
#   engine.sh stop FOLDER     end it and put the machine back as it was, its rules of iptables too; remove FOLDER
#
# Needs root, Docker's engine (Debian: docker.io), mmdebstrap and iptables. Where the public images can be pulled,
# `images` is not needed: the names are the same.
set -euo pipefail

HERE=$(cd "$(dirname "$0")" && pwd)
BRIDGE=zt-engine0
POOL=10.213
AMPLE_KB=$((12 * 1024 * 1024))
KEPT_SETTINGS=(net.ipv4.ip_forward net.ipv6.conf.all.forwarding)
# Beside another client on the path, Debian's own matches its engine.
DOCKER=$(test -x /usr/bin/docker && echo /usr/bin/docker || command -v docker || true)

fail() {
    echo "engine: $*" >&2
    exit 1
}

client() {
    DOCKER_HOST="unix://$FOLDER/docker.sock" DOCKER_BUILDKIT=0 "$DOCKER" "$@"
}

start() {
    ((EUID == 0)) || fail 'only root can start a Docker engine'
    for tool in dockerd iptables ip; do
        command -v "$tool" >/dev/null || fail "$tool is missing (Debian: docker.io, iptables, iproute2)"
    done
    test ! -e "$FOLDER" || fail "$FOLDER is there already: stop that engine first"
    mkdir -p "$FOLDER"
    FOLDER=$(cd "$FOLDER" && pwd)
    remember
    mkdir "$FOLDER/data"
    # Images are many small files: where memory is ample they are kept there, and are gone at once afterwards.
    if (($(awk '/^MemAvailable/ {print $2}' /proc/meminfo) > AMPLE_KB)); then
        mount -t tmpfs -o size=8g,mode=0711 zt-engine "$FOLDER/data"
    fi
    ip link add "$BRIDGE" type bridge
    ip address add "$POOL.0.1/24" dev "$BRIDGE"
    ip link set "$BRIDGE" up
    setsid dockerd --host "unix://$FOLDER/docker.sock" --data-root "$FOLDER/data" --exec-root "$FOLDER/exec" \
        --pidfile "$FOLDER/dockerd.pid" --bridge "$BRIDGE" \
        --default-address-pool "base=$POOL.0.0/16,size=24" >"$FOLDER/dockerd.log" 2>&1 </dev/null &
    for _ in $(seq 120); do
        client version >/dev/null 2>&1 && return
        sleep 0.5
    done
    tail -20 "$FOLDER/dockerd.log" >&2
    stop
    fail 'dockerd did not start'
}

# What dockerd changes on the machine and leaves behind.
remember() {
    local name
    for name in "${KEPT_SETTINGS[@]}"; do
        echo "$name=$(sysctl -n "$name" 2>/dev/null || true)"
    done >"$FOLDER/settings"
    iptables -S FORWARD | grep '^-P' >"$FOLDER/forward"
}

put_back() {
    local line table
    ip link delete "$BRIDGE" 2>/dev/null || true
    # Another engine of this machine may need the rest.
    pgrep -x dockerd >/dev/null && return
    for table in filter nat; do
        iptables -t "$table" -S | sed -n "/^-A .*\(DOCKER\|$BRIDGE\|$POOL\.\)/s/^-A/-D/p" | while read -r line; do
            # shellcheck disable=SC2086
            iptables -t "$table" $line || true
        done
        iptables -t "$table" -S | sed -n 's/^-N \(DOCKER.*\)/\1/p' | while read -r line; do
            iptables -t "$table" -F "$line" && iptables -t "$table" -X "$line"
        done
    done
    # shellcheck disable=SC2046
    iptables $(cat "$FOLDER/forward")
    while IFS== read -r name value; do
        test -z "$value" || sysctl -q -w "$name=$value"
    done <"$FOLDER/settings"
}

stop() {
    local pid
    test -d "$FOLDER" || return 0
    if test -s "$FOLDER/dockerd.pid" && kill -0 "$(cat "$FOLDER/dockerd.pid")" 2>/dev/null; then
        pid=$(cat "$FOLDER/dockerd.pid")
        client ps --all --quiet | xargs --no-run-if-empty env "DOCKER_HOST=unix://$FOLDER/docker.sock" \
            "$DOCKER" rm --force --volumes >/dev/null || true
        client network prune --force >/dev/null || true
        kill "$pid"
        while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
    fi
    put_back
    grep -F " $FOLDER/" /proc/mounts | cut -d' ' -f2 | sort --reverse | xargs --no-run-if-empty umount || true
    rm -rf "$FOLDER"
}

# Debian with what the slim image of Python has. pip is PyPI's own, as there, not Debian's.
images() {
    command -v mmdebstrap >/dev/null || fail 'mmdebstrap is missing (Debian: mmdebstrap)'
    local root="$FOLDER/debian" bundle=/etc/ssl/certs/ca-certificates.crt
    client image inspect python:3.11-slim-bookworm >/dev/null 2>&1 || {
        mmdebstrap --quiet --variant=minbase --include=ca-certificates,libpython3-stdlib,netbase,python3-minimal,tzdata \
            --customize-hook="cp $bundle \"\$1$bundle\"" bookworm "$root.tar"
        client import --change 'CMD ["bash"]' - debian:bookworm-slim <"$root.tar" >/dev/null
        rm "$root.tar"
        python3 -m pip --disable-pip-version-check --quiet download --no-deps --dest "$FOLDER/pip" pip
        client build --quiet --tag python:3.11-slim-bookworm --file "$HERE/standins/python.Dockerfile" "$FOLDER/pip" \
            >/dev/null
    }
    for name in postgres:15-bookworm rabbitmq:4.1.4; do
        client image inspect "$name" >/dev/null 2>&1 \
            || client build --quiet --tag "$name" --file "$HERE/standins/${name%%:*}.Dockerfile" "$HERE/standins" \
                >/dev/null
    done
}

case "${1:-}" in
    start | images | stop | env) ;;
    *) sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
FOLDER=${2:?a folder is needed}
test ! -d "$FOLDER" || FOLDER=$(cd "$FOLDER" && pwd)
if test "$1" = env; then
    mkdir -p "$FOLDER/bin" && ln -sf "$DOCKER" "$FOLDER/bin/docker"
    printf 'export DOCKER_HOST=%q DOCKER_BUILDKIT=0 PATH=%q:"$PATH"\n' "unix://$FOLDER/docker.sock" "$FOLDER/bin"
else
    "$1"
fi
