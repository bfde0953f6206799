# environment: ceph
# with: [Ceph]
# fields: { pool: p1, number: 1000 }
# ways: { fix 5: 2 }
# skip: { fix 2: the machine is a Ceph shell }
# wait: 100

## prepare
ceph osd pool create p1 64
ceph osd pool application enable p1 rbd
ceph config set global mon_max_pg_per_osd 50
wait_for 'ceph health detail | grep TOO_MANY_PGS'

## provoke
ceph -s

## provoke
ceph health detail
