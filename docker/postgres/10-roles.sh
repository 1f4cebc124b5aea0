#!/bin/sh
# Runs once, when the database folder is new: the roles of Temporal and of the product, and the product's database.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres \
  -v temporal="$TEMPORAL_DB_PASSWORD" -v owner="$OWNER_DB_PASSWORD" -v app="$APP_DB_PASSWORD" <<'SQL'
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
CREATE ROLE certification_owner LOGIN PASSWORD :'owner';
CREATE ROLE certification_app LOGIN PASSWORD :'app';
CREATE DATABASE certification OWNER certification_owner;
SQL
