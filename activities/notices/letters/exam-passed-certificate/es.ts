import type { BlockTemplate } from '../../blocks';

/** 801.11.A, 102.5: certified, with the way to the certificate. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Felicidades: usted aprobó el examen del {{ examOn }} y desde ahora es Especialista Certificado en Apoyo entre Pares de Medi-Cal (en inglés, Certified Medi-Cal Peer Support Specialist). Gracias por el trabajo que puso en esto.',
  },
  {
    day: 'Su certificación es válida hasta el {{ expiresOn }}.',
    reason:
      'Se emitió el {{ issuedOn }}. Su número es {{ number }}. El último día cuenta completo, hasta las 11:59 p. m., hora del Pacífico.',
  },
  { heading: 'Su certificado' },
  {
    paragraph:
      'Está en su página, en tamaño de pared y de cartera. El código impreso lleva al registro público, donde cualquier persona puede comprobar que es auténtico.',
  },
  { link: 'Obtener mi certificado', to: '{{ portal }}/certification' },
  { heading: 'Lo que sigue' },
  {
    paragraph:
      'Puede renovar a partir del {{ renewFrom }}. Ese día le escribiremos. Mantenga al día su correo electrónico y avísenos si cambia su nombre o su dirección.',
  },
  {
    paragraph: 'Nosotros no tenemos el informe de su examen. La empresa del examen se lo muestra en su propia página.',
  },
];
