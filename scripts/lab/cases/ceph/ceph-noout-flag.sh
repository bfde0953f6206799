# environment: ceph
# with: [Ceph]
# fields: { host: node-1 }
# wait: 20
# without: { catchUp: it hides the warning and leaves the flag }

## prepare
ceph osd set noout
wait_for 'ceph health detail | grep OSDMAP_FLAGS'

## provoke
ceph -s

## provoke
ceph health detail
