# environment: docker
# with: [Docker]
# fields: { registry: "10.9.9.1:5000", name: web, tag: "1", image: "nginx:1.27", user: deploy, host: node-1 }

## prepare
ip addr add 10.9.9.1/32 dev lo
printf 'version: 0.1\nstorage: { filesystem: { rootdirectory: /tmp/registry } }\nhttp: { addr: ":5000" }\n' > /tmp/registry.yml
systemd-run --quiet /usr/bin/docker-registry serve /tmp/registry.yml
usermod -aG docker deploy
docker tag nginx:1.27 10.9.9.1:5000/web:1
wait_for 'curl -s http://10.9.9.1:5000/v2/'

## provoke
docker push 10.9.9.1:5000/web:1

## provoke
docker pull 10.9.9.1:5000/web:1

## fix 3
echo '{ "iptables": false, "ip6tables": false, "insecure-registries": ["10.9.9.1:5000"] }' | sudo tee /etc/docker/daemon.json

## caught up
ssh deploy@node-1 docker image ls | grep nginx
