-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clock" (
    "id" INTEGER NOT NULL,
    "offsetMs" BIGINT NOT NULL,

    CONSTRAINT "Clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'applicant',
    "personId" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "orientationViewedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "turn" TEXT NOT NULL,
    "owner" TEXT,
    "exclusiveKey" TEXT NOT NULL,
    "file" JSONB NOT NULL,
    "sequence" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "chain" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "key" TEXT,
    "sender" TEXT,
    "body" JSONB NOT NULL,
    "note" TEXT,
    "bodyHash" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "arrivingUntil" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "refusal" JSONB,
    "sequence" INTEGER,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blocked" (
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "changeId" TEXT NOT NULL,
    "error" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,

    CONSTRAINT "Blocked_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Counter" (
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("kind","year")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "caseId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "fromEvent" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "term" JSONB NOT NULL,
    "lastDay" DATE,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "reminder" BOOLEAN NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "extension" JSONB,

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "caseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "changeId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "text" JSONB,
    "textHash" TEXT NOT NULL,
    "chain" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("caseId","number")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "subject" TEXT,
    "html" TEXT,
    "text" TEXT,
    "messageId" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "dueOn" DATE,
    "owner" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneBy" TEXT,
    "outcome" TEXT,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationDraft" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "dateOfBirth" DATE,
    "email" TEXT,
    "phone" TEXT,
    "street" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postalCode" TEXT,
    "condition" TEXT,
    "experienceRole" TEXT,
    "declarations" TEXT[],
    "examLanguage" TEXT,
    "examDelivery" TEXT,
    "photoIdType" TEXT,
    "educationType" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "caseId" TEXT,

    CONSTRAINT "ApplicationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "caseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "dateOfBirth" DATE NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "experienceRole" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "endedAs" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "approvedOn" DATE,
    "decidedUnder" TEXT,
    "decidedBy" TEXT,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "ApplicationItem" (
    "caseId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3),
    "reasons" TEXT[],
    "checkedBy" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "findings" JSONB,

    CONSTRAINT "ApplicationItem_pkey" PRIMARY KEY ("caseId","item")
);

-- CreateTable
CREATE TABLE "Request" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "reasons" TEXT[],
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "receivedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "draftId" TEXT,
    "caseId" TEXT,
    "item" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "scan" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CodeVersion" (
    "version" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "CodeVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "CodeSignature" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "printedName" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "draftId" TEXT,
    "caseId" TEXT,

    CONSTRAINT "CodeSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovedProvider" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "throughOn" DATE,

    CONSTRAINT "ApprovedProvider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fee" (
    "code" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "cents" INTEGER NOT NULL,

    CONSTRAINT "Fee_pkey" PRIMARY KEY ("code","effectiveOn")
);

-- CreateTable
CREATE TABLE "FeeObligation" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "cents" INTEGER NOT NULL,
    "draftId" TEXT,
    "caseId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "paidAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeeObligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "obligationId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "eventId" TEXT,
    "receiptNumber" TEXT,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "cents" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLog" (
    "id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessLog_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Case_reference_key" ON "Case"("reference");

-- CreateIndex
CREATE INDEX "Case_kind_stage_idx" ON "Case"("kind", "stage");

-- CreateIndex
CREATE INDEX "Case_subject_idx" ON "Case"("subject");

-- CreateIndex
CREATE INDEX "Change_caseId_idx" ON "Change"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Change_actor_key_key" ON "Change"("actor", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_messageId_key" ON "Notice"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_caseId_kind_occasion_key" ON "Notice"("caseId", "kind", "occasion");

-- CreateIndex
CREATE INDEX "Task_caseId_idx" ON "Task"("caseId");

-- CreateIndex
CREATE INDEX "Task_queue_doneAt_idx" ON "Task"("queue", "doneAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_caseId_key" ON "ApplicationDraft"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_draftId_key" ON "Application"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_storageKey_key" ON "Document"("storageKey");

-- CreateIndex
CREATE INDEX "Document_draftId_idx" ON "Document"("draftId");

-- CreateIndex
CREATE INDEX "Document_caseId_idx" ON "Document"("caseId");

-- CreateIndex
CREATE INDEX "FeeObligation_caseId_idx" ON "FeeObligation"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_eventId_key" ON "Payment"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_receiptNumber_key" ON "Payment"("receiptNumber");

-- CreateIndex
CREATE INDEX "LedgerEntry_paymentId_idx" ON "LedgerEntry"("paymentId");

-- CreateIndex
CREATE INDEX "AccessLog_subject_idx" ON "AccessLog"("subject");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDraft" ADD CONSTRAINT "ApplicationDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationItem" ADD CONSTRAINT "ApplicationItem_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Application"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Application"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ApplicationDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodeSignature" ADD CONSTRAINT "CodeSignature_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodeSignature" ADD CONSTRAINT "CodeSignature_version_fkey" FOREIGN KEY ("version") REFERENCES "CodeVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CodeSignature" ADD CONSTRAINT "CodeSignature_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ApplicationDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeObligation" ADD CONSTRAINT "FeeObligation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeObligation" ADD CONSTRAINT "FeeObligation_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ApplicationDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "FeeObligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: one open thing per cause, the searches of record, door and walk, what a column may hold, the
-- append-only tables, and the rights of the product's role.

-- One open case per key, one draft, one open task per cause, one successful payment per obligation.
CREATE UNIQUE INDEX "Case_one_open" ON "Case" ("exclusiveKey") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "ApplicationDraft_one_open" ON "ApplicationDraft" ("personId") WHERE "frozenAt" IS NULL;
CREATE UNIQUE INDEX "Task_one_open" ON "Task" ("caseId", "kind", "cause") WHERE "doneAt" IS NULL;
CREATE UNIQUE INDEX "Payment_one_succeeded" ON "Payment" ("obligationId") WHERE "state" = 'succeeded';

CREATE INDEX "Change_unanswered" ON "Change" ("caseId", "receivedAt") WHERE "outcome" IS NULL;
CREATE INDEX "Change_undelivered" ON "Change" ("sender") WHERE "outcome" IS NULL AND "sender" IS NOT NULL;
CREATE INDEX "Deadline_running" ON "Deadline" ("dueAt", "caseId", "id") WHERE "state" = 'running';
CREATE INDEX "Notice_unsent" ON "Notice" ("caseId") WHERE "state" IN ('requested', 'accepted');
CREATE INDEX "Case_open" ON "Case" ("id") WHERE "endedAt" IS NULL;

ALTER TABLE "Installation" ADD CONSTRAINT "Installation_one_row" CHECK ("id" = 1), ADD CONSTRAINT "Installation_mode" CHECK ("mode" IN ('sandbox', 'production'));
ALTER TABLE "Clock" ADD CONSTRAINT "Clock_one_row" CHECK ("id" = 1), ADD CONSTRAINT "Clock_not_behind" CHECK ("offsetMs" >= 0);
ALTER TABLE "Person" ADD CONSTRAINT "Person_language" CHECK ("language" IN ('en', 'es'));
ALTER TABLE "Case"
  ADD CONSTRAINT "Case_turn" CHECK ("turn" IN ('us', 'them', 'nobody')),
  ADD CONSTRAINT "Case_file_size" CHECK (octet_length("file"::text) <= 16384),
  ADD CONSTRAINT "Case_counts" CHECK ("sequence" > 0 AND "events" >= 0);
ALTER TABLE "Change"
  ADD CONSTRAINT "Change_outcome" CHECK ("outcome" IN ('recorded', 'refused', 'not-done')),
  ADD CONSTRAINT "Change_answered" CHECK (("outcome" IS NULL) = ("answeredAt" IS NULL)),
  ADD CONSTRAINT "Change_recorded_in_order" CHECK (("outcome" = 'recorded') = ("sequence" IS NOT NULL) OR "outcome" IS NULL),
  ADD CONSTRAINT "Change_body_size" CHECK (octet_length("body"::text) <= 16384),
  ADD CONSTRAINT "Change_note_size" CHECK (char_length("note") <= 10000);
ALTER TABLE "Deadline"
  ADD CONSTRAINT "Deadline_owner" CHECK ("owner" IN ('us', 'them')),
  ADD CONSTRAINT "Deadline_state" CHECK ("state" IN ('running', 'met', 'missed', 'ended'));
ALTER TABLE "Notice"
  ADD CONSTRAINT "Notice_state" CHECK ("state" IN ('requested', 'accepted', 'sent', 'bounced')),
  ADD CONSTRAINT "Notice_language" CHECK ("language" IN ('en', 'es')),
  ADD CONSTRAINT "Notice_accepted" CHECK ("state" = 'requested' OR "acceptedAt" IS NOT NULL);
ALTER TABLE "Task" ADD CONSTRAINT "Task_done" CHECK ("doneAt" IS NULL OR "doneBy" IS NOT NULL);
ALTER TABLE "FeeObligation"
  ADD CONSTRAINT "FeeObligation_state" CHECK ("state" IN ('due', 'paid', 'forfeited', 'cancelled')),
  ADD CONSTRAINT "FeeObligation_cents" CHECK ("cents" >= 0);
ALTER TABLE "Payment"
  ADD CONSTRAINT "Payment_state" CHECK ("state" IN ('started', 'succeeded', 'failed', 'cancelled')),
  ADD CONSTRAINT "Payment_cents" CHECK ("cents" >= 0);
ALTER TABLE "Fee" ADD CONSTRAINT "Fee_cents" CHECK ("cents" >= 0);
ALTER TABLE "Document" ADD CONSTRAINT "Document_bytes" CHECK ("bytes" > 0);

-- An event is for ever. Only its text can be erased (retention), and only by the owner of the tables.
CREATE FUNCTION refuse_alteration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Event' AND TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' AND to_jsonb(NEW) -> 'text' = 'null'::jsonb THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION refuse_alteration();

-- The product's role. The starter (or the operator) gives it its password; without one it cannot sign in.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'certification_app') THEN CREATE ROLE certification_app NOLOGIN; END IF;
END $$;
GRANT USAGE ON SCHEMA public TO certification_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO certification_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO certification_app;
REVOKE UPDATE, DELETE, TRUNCATE ON "Event", "LedgerEntry" FROM certification_app;
DO $$ BEGIN
  IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM certification_app; END IF;
END $$;
