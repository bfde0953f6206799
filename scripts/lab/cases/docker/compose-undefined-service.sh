# environment: docker
# with: [Compose]
# fields: { name: db }
# ways: { fix 3: 1 }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    depends_on: [db]\n" > docker-compose.yml'

## provoke
docker compose up -d

## fix 3.1
printf '  db:\n    image: nginx:1.27\n' >> docker-compose.yml

## catch-up 1
sed -i '/depends_on/d' docker-compose.yml
