-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "middleName" TEXT;

-- AlterTable
ALTER TABLE "ApplicationDraft" ADD COLUMN     "middleName" TEXT;

-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "recurring" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "city" TEXT,
ADD COLUMN     "middleName" TEXT,
ADD COLUMN     "postalCode" TEXT,
ADD COLUMN     "state" TEXT,
ADD COLUMN     "street" TEXT;

-- CreateTable
CREATE TABLE "PersonChange" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "givenName" TEXT,
    "middleName" TEXT,
    "familyName" TEXT,
    "street" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postalCode" TEXT,
    "documentId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerName" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "middleName" TEXT,
    "familyName" TEXT NOT NULL,
    "untilAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Work" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidacy" (
    "caseId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "approvedOn" DATE NOT NULL,
    "lastExamDay" DATE NOT NULL,
    "examId" VARCHAR(25),
    "language" TEXT,
    "accommodation" TEXT NOT NULL DEFAULT 'none',
    "accommodationCodes" TEXT[],
    "vendorGivenName" TEXT NOT NULL,
    "vendorFamilyName" TEXT NOT NULL,
    "nameConfirmed" BOOLEAN NOT NULL,
    "endedAs" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Candidacy_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "ExamAttempt" (
    "id" VARCHAR(25) NOT NULL,
    "caseId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "feeCode" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT,
    "state" TEXT NOT NULL,
    "releasedAt" TIMESTAMPTZ(3),
    "appointmentAt" TIMESTAMPTZ(3),
    "appointmentMode" TEXT,
    "outcome" TEXT,
    "examOn" DATE,
    "reportedAt" TIMESTAMPTZ(3),
    "heldAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExamAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExamLanguage" (
    "language" TEXT NOT NULL,
    "availableOn" DATE,

    CONSTRAINT "ExamLanguage_pkey" PRIMARY KEY ("language")
);

-- CreateTable
CREATE TABLE "VendorRecord" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "examId" TEXT NOT NULL,
    "authorization" TEXT,
    "fields" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "message" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "sentFileId" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "VendorRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VendorFile" (
    "id" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "problem" TEXT,

    CONSTRAINT "VendorFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VendorRow" (
    "fileId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "column" TEXT,
    "examId" TEXT,
    "authorization" TEXT,
    "taken" JSONB,

    CONSTRAINT "VendorRow_pkey" PRIMARY KEY ("fileId","line")
);

-- CreateTable
CREATE TABLE "SimulatedExam" (
    "authorization" TEXT NOT NULL,
    "examId" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SimulatedExam_pkey" PRIMARY KEY ("authorization")
);

-- CreateTable
CREATE TABLE "Certification" (
    "caseId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "candidacyId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "examOn" DATE NOT NULL,
    "codeSignatureId" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "activeFrom" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "endedAs" TEXT,
    "endedOn" DATE,

    CONSTRAINT "Certification_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Term" (
    "caseId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "fromOn" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("caseId","ordinal")
);

-- CreateTable
CREATE TABLE "CertificationAction" (
    "caseId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,

    CONSTRAINT "CertificationAction_pkey" PRIMARY KEY ("caseId","ordinal")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "files" JSONB,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistryEntry" (
    "caseId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "activeFrom" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "sanction" TEXT,
    "underInvestigation" BOOLEAN NOT NULL,
    "endedAs" TEXT,
    "endedOn" DATE,

    CONSTRAINT "RegistryEntry_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "RegistryName" (
    "caseId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "folded" TEXT NOT NULL,
    "former" BOOLEAN NOT NULL,

    CONSTRAINT "RegistryName_pkey" PRIMARY KEY ("caseId","ordinal")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PersonChange_personId_idx" ON "PersonChange"("personId");

-- CreateIndex
CREATE INDEX "FormerName_personId_idx" ON "FormerName"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Work_caseId_kind_occasion_key" ON "Work"("caseId", "kind", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "Candidacy_applicationId_key" ON "Candidacy"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidacy_examId_key" ON "Candidacy"("examId");

-- CreateIndex
CREATE INDEX "Candidacy_personId_idx" ON "Candidacy"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ExamAttempt_caseId_ordinal_key" ON "ExamAttempt"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "VendorRecord_caseId_idx" ON "VendorRecord"("caseId");

-- CreateIndex
CREATE INDEX "VendorRecord_state_idx" ON "VendorRecord"("state");

-- CreateIndex
CREATE INDEX "VendorRecord_authorization_idx" ON "VendorRecord"("authorization");

-- CreateIndex
CREATE UNIQUE INDEX "VendorFile_direction_sha256_key" ON "VendorFile"("direction", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Certification_number_key" ON "Certification"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certification_candidacyId_key" ON "Certification"("candidacyId");

-- CreateIndex
CREATE INDEX "Certification_personId_idx" ON "Certification"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_caseId_ordinal_key" ON "Certificate"("caseId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "RegistryEntry_number_key" ON "RegistryEntry"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- AddForeignKey
ALTER TABLE "PersonChange" ADD CONSTRAINT "PersonChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerName" ADD CONSTRAINT "FormerName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamAttempt" ADD CONSTRAINT "ExamAttempt_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Candidacy"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VendorRow" ADD CONSTRAINT "VendorRow_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "VendorFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certification" ADD CONSTRAINT "Certification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Certification"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificationAction" ADD CONSTRAINT "CertificationAction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Certification"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Certification"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistryName" ADD CONSTRAINT "RegistryName_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "RegistryEntry"("caseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Invariants no row may break.
ALTER TABLE "Work" ADD CONSTRAINT "Work_state" CHECK ("state" IN ('requested', 'done')), ADD CONSTRAINT "Work_done" CHECK (("state" = 'done') = ("doneAt" IS NOT NULL));
CREATE INDEX "Work_undone" ON "Work" ("caseId") WHERE "state" = 'requested';
ALTER TABLE "PersonChange" ADD CONSTRAINT "PersonChange_kind" CHECK ("kind" IN ('name', 'address'));
ALTER TABLE "Candidacy" ADD CONSTRAINT "Candidacy_accommodation" CHECK ("accommodation" IN ('none', 'undecided', 'granted', 'refused'));
ALTER TABLE "ExamAttempt"
  ADD CONSTRAINT "ExamAttempt_outcome" CHECK ("outcome" IN ('passed', 'failed', 'no-show')),
  ADD CONSTRAINT "ExamAttempt_mode" CHECK ("appointmentMode" IN ('test-center', 'online')),
  ADD CONSTRAINT "ExamAttempt_appointment" CHECK ("appointmentAt" IS NULL OR "appointmentMode" IS NOT NULL);
ALTER TABLE "VendorRecord"
  ADD CONSTRAINT "VendorRecord_kind" CHECK ("kind" IN ('candidate', 'authorization')),
  ADD CONSTRAINT "VendorRecord_action" CHECK ("action" IN ('Add', 'Update', 'Delete')),
  ADD CONSTRAINT "VendorRecord_state" CHECK ("state" IN ('to-send', 'sent', 'accepted', 'warning', 'rejected'));
ALTER TABLE "VendorFile" ADD CONSTRAINT "VendorFile_direction" CHECK ("direction" IN ('out', 'in'));
ALTER TABLE "VendorRow" ADD CONSTRAINT "VendorRow_state" CHECK ("state" IN ('waiting', 'good', 'known', 'bad', 'set-aside'));
ALTER TABLE "Certification"
  ADD CONSTRAINT "Certification_number" CHECK ("number" ~ '^MPSS[0-9]{6}$'),
  ADD CONSTRAINT "Certification_term" CHECK ("activeFrom" < "expiresOn" AND "issuedOn" <= "activeFrom"),
  ADD CONSTRAINT "Certification_ended" CHECK ("endedAs" IN ('vacated', 'surrendered', 'deceased', 'revoked'));
ALTER TABLE "CertificationAction" ADD CONSTRAINT "CertificationAction_kind" CHECK ("kind" IN
  ('investigation-opened', 'investigation-closed', 'suspended', 'revoked', 'reinstated', 'surrendered', 'deceased'));
ALTER TABLE "RegistryEntry" ADD CONSTRAINT "RegistryEntry_sanction" CHECK ("sanction" IN ('suspended', 'revoked'));
