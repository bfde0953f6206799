# environment: docker
# with: [Docker]
# fields: { image: web }
# skip: { fix 5: the processors are the same, fix 7: the processors are the same, fix 8: the processors are the same }
# without: { catchUp: the machine has no network }

## prepare
as_student 'mkdir app; cd app; echo "echo started; sleep 600" > entrypoint.sh; chmod +x entrypoint.sh; printf "FROM busybox:1.36\nCOPY entrypoint.sh /\nENTRYPOINT [\"/entrypoint.sh\"]\n" > Dockerfile; docker build -q -t web .'

## provoke
cd app
docker run --rm web

## fix 9
sed -i '1i#!/bin/sh' entrypoint.sh
docker build -q -t web .
docker run -d web
