# An engine on layers cannot lay its own layers upon them.
mkdir -p /var/lib/docker
mount -t tmpfs -o mode=711 docker /var/lib/docker
systemctl start docker.service
for tag in busybox:1.36 alpine:3.20 nginx:1.27; do
  case $tag in nginx:*) command='["httpd", "-f", "-p", "80", "-h", "/usr/share/nginx/html"]' ;; *) command='["sh"]' ;; esac
  docker import --change "CMD $command" /srv/busybox.tar "$tag" > /dev/null
done
