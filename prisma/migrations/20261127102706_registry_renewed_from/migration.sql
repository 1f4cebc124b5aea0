-- AlterTable
ALTER TABLE "RegistryEntry" ADD COLUMN     "renewedFrom" DATE;
