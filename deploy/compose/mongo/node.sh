#!/bin/bash
# Starts one node. MongoDB wants its key file for itself, and a secret belongs to whoever made it: so it gets a copy.
set -euo pipefail
install -o mongodb -g mongodb -m 400 /run/secrets/mongo-keyfile /tmp/mongo-keyfile
exec docker-entrypoint.sh mongod --replSet kroniek --keyFile /tmp/mongo-keyfile --bind_ip_all
