# environment: docker
# with: [Compose]
# fields: { variable: POSTGRES_USER, file: .env, value: app }
# ways: { fix 3: 1 }
# fails: { fix 2: there is no file .env }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    environment:\n      POSTGRES_USER: \${POSTGRES_USER}\n" > docker-compose.yml; echo POSTGRES_USER=app > .env.example'

## provoke
docker compose up -d
