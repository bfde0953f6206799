# environment: ceph
# with: [Ceph]
# fields: { pool: p1 }
# ways: { fix 3: 2 }
# wait: 30

## prepare
ceph config set global mon_allow_pool_size_one true
ceph osd pool create p1 8
ceph osd pool application enable p1 rbd
ceph osd pool set p1 size 1 --yes-i-really-mean-it
wait_for 'ceph health detail | grep POOL_NO_REDUNDANCY'

## provoke
ceph -s

## provoke
ceph health detail

## caught up
ceph health detail | grep -i 'MUTED.*POOL_NO_REDUNDANCY'
