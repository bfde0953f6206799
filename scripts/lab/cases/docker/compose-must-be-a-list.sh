# environment: docker
# with: [Compose]
# ways: { fix 2: 1 }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    ports:\n      \"8080\": \"80\"\n" > docker-compose.yml'

## provoke
docker compose up -d

## fix 2.1
sed -i 's/      "8080": "80"/      - "8080:80"/' docker-compose.yml

## caught up
docker compose -f compose.small.yaml ps | grep Up
