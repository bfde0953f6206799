usermod -aG docker student
systemctl disable --quiet docker.service docker.socket docker-registry.service 2> /dev/null || true
mkdir -p /etc/docker
# The rules of a firewall need modules of the kernel, which a machine in namespaces may not load.
echo '{ "iptables": false, "ip6tables": false, "features": { "containerd-snapshotter": false } }' > /etc/docker/daemon.json

# Images come out of what Debian has: a busybox that is linked statically.
mkdir -p /srv/image/bin
cp /bin/busybox /srv/image/bin/
for name in sh ls cat echo sleep true false env id ps wget httpd nc mkdir touch grep sed test chmod head tail date ping nslookup; do ln -s busybox "/srv/image/bin/$name"; done
mkdir -p /srv/image/{etc/nginx,tmp,root,var,usr/share/nginx/html}
echo hello > /srv/image/usr/share/nginx/html/index.html
: > /srv/image/etc/nginx/nginx.conf
printf 'root:x:0:0:root:/root:/bin/sh\nweb:x:1000:1000::/:/bin/sh\n' > /srv/image/etc/passwd
tar -C /srv/image -cf /srv/busybox.tar .
