# environment: docker
# with: [Docker]
# fields: { version: "1.45" }
# ways: { fix 3: 3 }
# fails: { fix 2: the engine does not answer this client }

## provoke
export DOCKER_API_VERSION=1.99
docker ps
