# environment: docker
# with: [Docker]
# fields: { path: /home/student/nginx.conf, container: web, file: good.conf, image: "nginx:1.27" }
# skip: { fix 10: the exercise has no Compose file }

## prepare
as_student 'echo "# settings" > good.conf'
docker run -d --name web -v /home/student/nginx.conf:/tmp/made nginx:1.27; docker rm -f web

## provoke
docker run -d --name web -v /home/student/nginx.conf:/etc/nginx/nginx.conf nginx:1.27

## fix 1
docker ps -a
