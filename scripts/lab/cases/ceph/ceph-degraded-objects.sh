# environment: ceph
# with: [Ceph]
# fields: { osd: 2, pool: p1 }
# ways: { fix 2: 2 }
# skip: { fix 2.1: the machine is a Ceph shell, fix 2.4: the daemon is started as it was before, fix 2.8: the OSD comes back }
# wait: 90
# without: { catchUp: it hides the warning }

## prepare
ceph osd pool create p1 8
ceph osd pool application enable p1 rbd
head -c 65536 /dev/urandom > /tmp/object
wait_for 'ceph pg stat | grep "8 active+clean"'
for number in 1 2 3 4 5; do rados -p p1 put object-$number /tmp/object; done
kill "$(pgrep -f 'ceph-osd -i 2')"
ceph osd down 2
wait_for 'ceph health detail | grep PG_DEGRADED'

## provoke
ceph pg stat
ceph health detail | grep -A 6 PG_DEGRADED

## fix 2.3
ceph-osd -i 2 --crush-location "root=default host=node-3"
