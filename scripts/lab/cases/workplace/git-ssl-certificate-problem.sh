# environment: shell
# with: [git, Debian]
# fields: { host: node-1, file: ca.crt, url: "https://node-1/course.git" }
# ways: { fix 2: 1 }
# without: { catchUp: the server has no SSH account for git }

## prepare
as_student 'git init -q course; cd course; git commit -q --allow-empty -m One; git clone -q --bare . /tmp/course.git; cd /tmp/course.git; git update-server-info; rm -r ~/course'
openssl req -x509 -newkey rsa:2048 -nodes -keyout /tmp/key -out /tmp/crt -subj /CN=lab-ca -days 30 -addext subjectAltName=DNS:node-1 2> /dev/null
install -o student -m 644 /tmp/crt ca.crt
cat > /tmp/serve.py <<'EOF'
import http.server, os, ssl
os.chdir("/tmp")
server = http.server.ThreadingHTTPServer(("127.0.0.11", 443), http.server.SimpleHTTPRequestHandler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("/tmp/crt", "/tmp/key")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
EOF
systemd-run --quiet python3 /tmp/serve.py
wait_for 'curl -sk https://node-1/course.git/info/refs'

## provoke
git clone https://node-1/course.git
