# A PostgreSQL for one test run, on port $1: nothing of it is kept, so nothing is synced.
# Says "ready" and lives until standard input ends, which it does however xtask ends.
set -eu
cluster=$(mktemp -d "${TMPDIR:-/tmp}/vitrine-postgres.XXXXXX")
stop() {
  pg_ctl --pgdata "$cluster" --mode immediate --wait stop >/dev/null 2>&1 || true
  rm -rf "$cluster"
}
trap stop EXIT

initdb --pgdata "$cluster" --no-sync --auth trust --username postgres --encoding UTF8 --locale C.UTF-8 >/dev/null
cat >> "$cluster/postgresql.conf" <<CONF
port = $1
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
pg_ctl --pgdata "$cluster" --log "$cluster/log" --wait start >/dev/null || { cat "$cluster/log" >&2; exit 1; }
echo ready
read -r _ || true
