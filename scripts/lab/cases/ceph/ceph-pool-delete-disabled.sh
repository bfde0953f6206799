# environment: ceph
# with: [Ceph]
# fields: { pool: p1 }
# ways: { fix 4: 2 }
# skip: { fix 2: the machine is a Ceph shell }

## prepare
ceph osd pool create p1 8

## provoke
ceph osd pool rm p1 p1 --yes-i-really-really-mean-it

## caught up
ceph osd pool application get practice-2 | grep rbd
