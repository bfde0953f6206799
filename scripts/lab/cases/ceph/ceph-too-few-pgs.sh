# environment: ceph
# with: [Ceph]
# fields: { pool: p1 }
# ways: { fix 4: 2 }
# skip: { fix 2: the machine is a Ceph shell, fix 3: the autoscaler is a module that Debian's manager does not load }
# wait: 60
# without: { before: the autoscaler is a module that Debian's manager does not load, catchUp: it hides the warning }

## prepare
ceph config set global mon_pg_warn_min_per_osd 30
ceph osd pool create p1 1
ceph osd pool application enable p1 rbd
wait_for 'ceph health detail | grep TOO_FEW_PGS'

## provoke
ceph -s

## provoke
ceph health detail
