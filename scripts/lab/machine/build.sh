#!/usr/bin/env bash
# Writes one layer: runs SCRIPT as root in a chroot on the layers below it; what it changes becomes the layer.
# Use: unshare --mount --fork -- build.sh LAYER LAYERS SHARED SCRIPT
#   LAYER  the new folder, LAYERS  those below it, the uppermost first, parted by colons, SHARED  seen as /lab
set -euo pipefail
layer=$1 layers=$2 shared=$3 script=$4

mount --make-rprivate /
mkdir -p "$layer" "$layer.work" "$layer.root"
mount -t overlay -o "lowerdir=$layers,upperdir=$layer,workdir=$layer.work" build "$layer.root"
cd "$layer.root"
mount -t proc proc proc
mount --rbind /dev dev
mount -t tmpfs -o mode=755 run run
mount -t tmpfs -o mode=1777 tmp tmp
mkdir -p lab
mount --bind -o ro "$shared" lab
# The way out of the machine, as it is set up here; none of it stays in the layer.
for file in /etc/resolv.conf /etc/ssl/certs/ca-certificates.crt; do
  [ -e "$file" ] && [ -e ".$file" ] && mount --bind -o ro "$file" ".$file"
done
printf '#!/bin/sh\nexit 101\n' > usr/sbin/policy-rc.d
chmod +x usr/sbin/policy-rc.d
chroot . /usr/bin/env -i HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -euo pipefail "$script" < /dev/null
rm usr/sbin/policy-rc.d
rmdir lab 2> /dev/null || true
