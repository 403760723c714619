#!/bin/sh
# Makes the application's own role and database, once, when the data directory is empty:
# the application owns its tables and does not rule the server.
set -eu

psql -v ON_ERROR_STOP=1 -v password="$LAPOR_DATABASE_PASSWORD" --username postgres --no-psqlrc <<'SQL'
CREATE ROLE lapor LOGIN PASSWORD :'password';
CREATE DATABASE lapor OWNER lapor ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE lapor FROM PUBLIC;
SQL
