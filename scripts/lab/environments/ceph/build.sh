systemctl disable --quiet ceph.target ceph-mon.target ceph-mgr.target ceph-osd.target 2> /dev/null || true
cat > /etc/ceph/ceph.conf <<'EOF'
[global]
fsid = 6f7d9c5b-8a2b-4c3d-9e4f-5a6b7c8d9e0f
mon_host = [v2:127.0.0.1:3300,v1:127.0.0.1:6789]
auth_cluster_required = cephx
auth_service_required = cephx
auth_client_required = cephx
mon_warn_on_insecure_global_id_reclaim_allowed = false
auth_allow_insecure_global_id_reclaim = false
# A machine of the lab says nothing about the disk outside.
mon_data_avail_warn = 1
mon_data_avail_crit = 0

[mon]
mon_data = /var/lib/ceph/mon/a

[mgr]
mgr_data = /var/lib/ceph/mgr/x
mgr_initial_modules = status

[osd]
osd_objectstore = memstore
memstore_device_bytes = 268435456
osd_data = /var/lib/ceph/osd/$id
osd_pool_default_crush_rule = -1
EOF
