/** Invented people with names as they are found in California. Whoever breaks on an accent breaks here first. */
import type { Language } from '../../../../../policy/calendar';

interface Names {
  given: readonly string[];
  family: readonly string[];
  languages: readonly Language[];
}

export const names: readonly Names[] = [
  {
    given: ['Rosa', 'José', 'Guadalupe', 'Ángel', 'María Elena', 'Iñaki', 'Beatriz', 'Ramón'],
    family: ['Delgado Ortiz', 'Peña', 'Núñez', 'Hernández', 'Ibáñez Soto', 'Muñoz', 'García Luna', 'Zúñiga'],
    languages: ['es', 'en'],
  },
  {
    given: ['Aaliyah', 'Marcus', 'Denise', 'Terrence', 'Imani', 'Reggie'],
    family: ['Washington', 'Brooks', 'Jefferson', 'Freeman', 'Toussaint', 'Okafor-Reed'],
    languages: ['en'],
  },
  {
    given: ['Mai', 'Tuấn', 'Kelly', 'Phương', 'Bao', 'Hạnh'],
    family: ['Nguyễn', 'Trần', 'Vang', 'Xiong', 'Phạm', 'Lê'],
    languages: ['en'],
  },
  {
    given: ['Wei', 'Jin-ah', 'Grace', 'Haruto', 'Mei-Ling', 'Soo-yeon'],
    family: ['Chen', 'Park', 'Tanaka', 'Wong', 'Kim', 'Saitō'],
    languages: ['en'],
  },
  {
    given: ['Łukasz', 'Siobhán', 'Zoë', 'Bjørn', 'Renée', 'Dmytro'],
    family: ['O’Connor', 'Żółtowski', 'Fürst', 'Sørensen', 'De la Croix', 'Kovalenko'],
    languages: ['en'],
  },
  {
    given: ['Amira', 'Farid', 'Anoush', 'Nasrin', 'Yusuf', 'Leilani'],
    family: ['Haddad', 'Petrosyan', 'al-Masri', 'Rahimi', 'Kealoha', 'Farahani'],
    languages: ['en'],
  },
  {
    given: ['Priya', 'Harpreet', 'Ana Clara', 'Dakota', 'Luz', 'Manuel'],
    family: ['Raghunathan', 'Singh', 'da Conceição', 'Whitehorse', 'Dela Cruz', 'Lightfoot'],
    languages: ['en', 'es'],
  },
];

export const places = [
  { city: 'Stockton', postalCode: '95202' },
  { city: 'Fresno', postalCode: '93721' },
  { city: 'Los Angeles', postalCode: '90012' },
  { city: 'Eureka', postalCode: '95501' },
  { city: 'San José', postalCode: '95113' },
  { city: 'Riverside', postalCode: '92501' },
  { city: 'Redding', postalCode: '96001' },
  { city: 'El Centro', postalCode: '92243' },
] as const;
export const streets = ['Alder Street', 'Camino del Mar', 'Cesar Chavez Avenue', 'First Street', 'Magnolia Way', 'Orchard Lane'] as const;
