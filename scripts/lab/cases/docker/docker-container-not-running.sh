# environment: docker
# with: [Docker]
# terminal: true
# answers: { "#": exit }
# fields: { container: web, image: "busybox:1.36" }
# ways: { fix 4: 2 }

## prepare
docker run --name web busybox:1.36 sh -c 'test -e /tmp/ready && sleep 600; echo no settings found'

## provoke
docker exec -it web sh

## fix 4.1
touch ready; docker cp ready web:/tmp/ready

## caught up
docker exec shell-lab ls /
