#!/usr/bin/env bash
# Starts a throw-away machine: Debian with its systemd in namespaces of its own, over layers that it cannot change. What
# it writes lies in memory and is gone with it. Its network is the loopback only.
# Use: unshare --mount --pid --net --uts --ipc --cgroup --fork -- boot.sh FOLDER LAYERS SHARED
#   FOLDER  an empty folder to build on, LAYERS  the uppermost first, parted by colons,
#   SHARED  a folder that the machine sees as /lab and cannot change
set -euo pipefail
folder=$1 layers=$2 shared=$3

mount --make-rprivate /
mount -t tmpfs -o mode=755,size=80% lab "$folder"
mkdir "$folder"/{changes,work,root}
mount -t overlay -o "lowerdir=$layers,upperdir=$folder/changes,workdir=$folder/work" lab "$folder/root"
cd "$folder/root"

mount -t proc proc proc
# The kernel's own switches are not the machine's; those of its network are.
mount --bind -o ro proc/sys proc/sys
mount --bind proc/sys/net proc/sys/net
mount -o remount,bind,rw proc/sys/net
[ ! -e proc/sysrq-trigger ] || mount --bind -o ro proc/sysrq-trigger proc/sysrq-trigger
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup sys/fs/cgroup

mount -t tmpfs -o mode=755 dev dev
mkdir dev/{pts,shm,mqueue}
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o mode=1777 shm dev/shm
while read -r name major minor; do
  mknod -m 666 "dev/$name" c "$major" "$minor"
done <<'NODES'
null 1 3
zero 1 5
full 1 7
random 1 8
urandom 1 9
tty 5 0
NODES
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr
mount -t tmpfs -o mode=755 run run
mount -t tmpfs -o mode=1777 tmp tmp
mkdir -p lab
mount --bind -o ro "$shared" lab

hostname lab
echo lab > etc/hostname
ip link set lo up
mkdir .outside
pivot_root . .outside
umount -l /.outside
rmdir /.outside
# Clock, kernel modules and the power switch belong to the machine outside.
exec env -i container=lab PATH=/usr/sbin:/usr/bin:/sbin:/bin \
  setpriv --bounding-set=-sys_time,-sys_module,-sys_boot,-sys_rawio --inh-caps=-sys_time,-sys_module,-sys_boot,-sys_rawio -- \
  /usr/lib/systemd/systemd --system --unit=multi-user.target --log-target=null --show-status=no
