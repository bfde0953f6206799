# environment: ceph
# with: [Ceph]
# fields: { pool: p1 }
# ways: { fix 4: 1 }
# skip: { fix 2: the machine is a Ceph shell }
# wait: 20
# without: { catchUp: it hides the warning and gives the pool no tag }

## prepare
ceph osd pool create p1 8
wait_for 'ceph health detail | grep POOL_APP'

## provoke
ceph -s

## provoke
ceph health detail
