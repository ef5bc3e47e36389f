#!/bin/sh
# The login of the service, apart from the owner, who applies the migrations. See SECURITY.md.
# The image runs this once, when the volume is new. psql quotes the password, whatever it contains.
set -eu
: "${APP_PASSWORD:?set APP_PASSWORD, the password of the service}"
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role claim_ledger_service nologin;
create role ledger_app login password :'password';
grant claim_ledger_service to ledger_app;
SQL
