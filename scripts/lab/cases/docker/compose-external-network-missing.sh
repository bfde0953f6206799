# environment: docker
# with: [Compose, Docker]
# fields: { network: shared }
# ways: { fix 3: 1 }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    networks: [shared]\nnetworks:\n  shared:\n    external: true\n" > docker-compose.yml'

## provoke
docker compose up -d
