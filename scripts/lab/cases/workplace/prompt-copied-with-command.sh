# environment: docker
# with: [bash]
# without: { before: the error is in what was typed, catchUp: the machine has no network }

## provoke
$ docker ps

## verify
docker ps > /dev/null && echo 'no line that names $, # or PS'
