# environment: docker
# with: [Docker]
# fields: { network: shop }
# skip: { fix 5: no VPN here }

## prepare
for number in $(seq 40); do docker network create exercise-$number || break; done
as_student 'printf "services:\n  web:\n    image: nginx:1.27\n" > compose.yaml'

## provoke
docker network create shop

## caught up
docker compose ps | grep Up
