# environment: ceph
# with: [Ceph]
# ways: { fix 3: 1 }
# wait: 20
# without: { catchUp: it hides the warning }

## prepare
ceph config set mon mon_warn_on_insecure_global_id_reclaim_allowed true
sed -i '/insecure_global_id/d' /etc/ceph/ceph.conf
ceph tell mon.a injectargs '--auth_allow_insecure_global_id_reclaim=true --mon_warn_on_insecure_global_id_reclaim_allowed=true'
wait_for 'ceph health detail | grep RECLAIM'

## provoke
ceph -s

## provoke
ceph health detail
