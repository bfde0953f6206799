# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: web, line: 6, file: web/templates/configmap.yaml }

## prepare
sed -i 's/{{ .Values.image.tag }}/{{ .Values.image.tag }/' charts/web/templates/configmap.yaml

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web

## fix 3
sed -i 's/tag }"/tag }}"/' web/templates/configmap.yaml
