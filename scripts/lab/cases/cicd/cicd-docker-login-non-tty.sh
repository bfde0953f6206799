# environment: docker
# with: [Docker CLI]
# without: { catchUp: it needs the token of a job }

## prepare
ip addr add 10.9.9.1/32 dev lo
printf 'version: 0.1\nstorage: { filesystem: { rootdirectory: /tmp/registry } }\nhttp: { addr: ":5000" }\n' > /tmp/registry.yml
systemd-run --quiet /usr/bin/docker-registry serve /tmp/registry.yml
wait_for 'curl -s http://10.9.9.1:5000/v2/'
echo 'export CI_REGISTRY_USER=student CI_REGISTRY_PASSWORD= CI_REGISTRY=127.0.0.1:5000' >> ~student/.profile

## provoke
docker login -u "$CI_REGISTRY_USER" "$CI_REGISTRY"

## fix 4
export CI_REGISTRY_PASSWORD=practice

## verify
echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
