# One image for API, worker and migrations; docker-compose.yml chooses by command.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.mjs

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production MODE=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev && npm cache clean --force && mkdir -p /var/lib/certification && chown node /var/lib/certification
COPY --from=build --chown=node:node /app/dist dist
COPY prisma/schema.prisma prisma/schema.prisma
COPY prisma/migrations prisma/migrations
COPY scripts scripts
USER node
CMD ["node", "dist/apps/api/src/main.js"]
