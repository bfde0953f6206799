# environment: docker
# with: [Compose, Docker]
# fields: { container: exercise-db-1, service: web }
# ways: { fix 3: 2 }
# wait: 20

## prepare
as_student 'mkdir exercise; cd exercise; printf "services:\n  web:\n    image: nginx:1.27\n    depends_on:\n      db: { condition: service_healthy }\n  db:\n    image: nginx:1.27\n    healthcheck:\n      test: [CMD, curl, -f, http://localhost/]\n      interval: 1s\n      retries: 2\n" > compose.yaml'

## provoke
cd exercise
docker compose up -d

## fix 3.2
sed -i 's/\[CMD, curl, -f, /[CMD, wget, -q, -O, \/dev\/null, /' compose.yaml

## caught up
docker compose ps web | grep Up
