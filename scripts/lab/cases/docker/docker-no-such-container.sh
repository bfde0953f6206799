# environment: docker
# with: [Docker, Compose]
# fields: { container: web }
# ways: { fix 3: 2 }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    container_name: web\n" > compose.yaml'

## provoke
docker exec web ls

## provoke
docker logs web
