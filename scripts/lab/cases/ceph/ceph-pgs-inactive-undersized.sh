# environment: ceph
# with: [Ceph]
# fields: { pool: p1 }
# ways: { fix 5: 4 }
# skip: { fix 2: the machine is a Ceph shell }
# wait: 60

## prepare
# A lab of one node: the three disks are on one host.
for id in 1 2; do ceph osd crush move osd.$id host=node-1; done
ceph osd pool create p1 8
ceph osd pool application enable p1 rbd
ceph osd pool set p1 min_size 2
ceph config set mon mon_pg_stuck_threshold 1
ceph config set mgr mon_pg_stuck_threshold 1
wait_for 'ceph health detail | grep PG_AVAILABILITY'

## provoke
ceph -s

## provoke
ceph health detail
