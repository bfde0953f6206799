# environment: etcd
# with: [etcd]
# user: root
# fields: { revision: $REVISION }
# ways: { fix 2: 1 }
# skip: { fix 2.1: the shell is the one of root already }
# without: { catchUp: without a cluster nothing compacts the history }

## prepare
printf 'ETCDCTL_API=3\nETCDCTL_ENDPOINTS=http://127.0.0.1:2379\n' > /etc/etcd.env
systemd-run --quiet --unit=etcd-lab etcd --data-dir /tmp/etcd --quota-backend-bytes=16777216
wait_for 'ETCDCTL_API=3 etcdctl endpoint health'
head -c 500000 /dev/zero | tr '\0' a > /tmp/value
for _ in $(seq 60); do ETCDCTL_API=3 etcdctl put key < /tmp/value > /dev/null 2>&1 || break; done

## provoke
etcdctl put other value

## provoke
etcdctl alarm list

## fix 5
REVISION=$(etcdctl endpoint status -w json | grep -o '"revision":[0-9]*' | cut -d: -f2)
