# environment: docker
# with: [Compose]
# fails: { fix 2: the mistake is still there, fix 5: no tab is in the file }

## prepare
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n    enviroment:\n      A: b\n" > docker-compose.yml'

## provoke
docker compose up -d

## fix 3
sed -i 's/enviroment/environment/' docker-compose.yml

## caught up
docker compose -f compose.small.yaml ps | grep Up
