# The packages alone, so that a change of the source does not fetch them again. The embedded PostgreSQL and the Node
# that come from npm are left out: the image has its Node, and the database is given by DATABASE_URL.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/embedded-postgres/package.json ./packages/embedded-postgres/
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY package.json ./
COPY migrations ./migrations
COPY seeds ./seeds
COPY openapi ./openapi
COPY src ./src
COPY packages/embedded-postgres/package.json ./packages/embedded-postgres/
COPY packages/embedded-postgres/src ./packages/embedded-postgres/src
COPY clients/typescript/src ./clients/typescript/src
COPY --from=packages /app/node_modules ./node_modules
# The first admin key is kept there.
RUN install -d -o node -g node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts", "serve"]
