# environment: docker
# with: [Docker CLI]
# fields: { container: web, command: ls, service: web }
# without: { before: the error is in what was typed and nothing of the machine changes }
# ways: { fix 1: 1 }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    container_name: web\n" > compose.yaml; docker compose up -d'

## provoke
echo ls | docker exec -it web sh
