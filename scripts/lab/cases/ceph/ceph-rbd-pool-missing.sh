# environment: ceph
# with: [Ceph]
# fields: { pool: rbd }
# ways: { fix 3: 3 }
# skip: { fix 3.2: the manager of Debian has no module for it }
# without: { before: there is no pool at all and the list is empty, catchUp: the manager of Debian has no module for it }

## provoke
rbd ls
