# environment: docker
# with: [Docker]
# fields: { image: "127.0.0.1:5000/web:1.99", name: "127.0.0.1:5000/web", tag: "1.27" }
# skip: { fix 4: the machine has no network, fix 6: the registry of the lab speaks plain HTTP }
# without: { before: the check asks for the tag that was there all the time, catchUp: the machine has no network }

## prepare
printf 'version: 0.1\nstorage: { filesystem: { rootdirectory: /tmp/registry } }\nhttp: { addr: ":5000" }\n' > /tmp/registry.yml
systemd-run --quiet /usr/bin/docker-registry serve /tmp/registry.yml
wait_for 'curl -s http://127.0.0.1:5000/v2/'
docker tag nginx:1.27 127.0.0.1:5000/web:1.27
docker push -q 127.0.0.1:5000/web:1.27

## provoke
docker pull 127.0.0.1:5000/web:1.99
