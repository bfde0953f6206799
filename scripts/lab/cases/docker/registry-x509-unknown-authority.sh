# environment: docker
# with: [Docker]
# terminal: true
# answers: { "Username:": student, "Password:": practice }
# fields: { registry: "10.9.9.1:5001", file: ca.crt, host: 10.9.9.1, port: 5001 }
# skip: { fix 2: it waits for what is typed, fix 7: it is not docker.io, fix 8: it is not docker.io }
# without: { catchUp: "the settings file of the machine exists, and the key is added by hand" }

## prepare
ip addr add 10.9.9.1/32 dev lo
openssl req -x509 -newkey rsa:2048 -nodes -keyout /tmp/key -out /tmp/crt -subj /CN=registry -days 30 -addext subjectAltName=IP:10.9.9.1 2> /dev/null
install -o student -m 644 /tmp/crt /home/student/ca.crt
printf 'version: 0.1\nstorage: { filesystem: { rootdirectory: /tmp/registry } }\nhttp: { addr: ":5001", tls: { certificate: /tmp/crt, key: /tmp/key } }\n' > /tmp/registry.yml
systemd-run --quiet /usr/bin/docker-registry serve /tmp/registry.yml
docker tag nginx:1.27 10.9.9.1:5001/web:1
wait_for 'curl -sk https://10.9.9.1:5001/v2/'

## provoke
docker push 10.9.9.1:5001/web:1

## provoke
docker pull 10.9.9.1:5001/web:1
