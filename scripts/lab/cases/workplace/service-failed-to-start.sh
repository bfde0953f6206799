# environment: apt
# with: [systemd]
# fields: { service: nginx }
# ways: { fix 3: 1 }
# fails: { fix 3.2: it names the mistake }
# without: { catchUp: no container engine in this environment }

## prepare
apt-get install -y -q nginx
printf 'server { listen 80; root /var/www; index index.html }\n' > /etc/nginx/conf.d/site.conf

## provoke
sudo systemctl restart nginx

## fix 4
sudo sed -i 's/index index.html }/index index.html; }/' /etc/nginx/conf.d/site.conf
