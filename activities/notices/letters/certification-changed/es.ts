import type { BlockTemplate } from '../../blocks';

/** A change of name or address, made with evidence. */
export const letter: readonly BlockTemplate[] = [
  {
    when: 'isName',
    then: [
      {
        paragraph:
          'El {{ changedOn }} cambiamos el nombre de su certificación {{ number }}. El registro público muestra el nuevo; quien busque el nombre anterior también le encontrará.',
      },
    ],
    otherwise: [{ paragraph: 'El {{ changedOn }} cambiamos la dirección postal que tenemos de usted y de su certificación {{ number }}.' }],
  },
  {
    when: 'newCertificate',
    then: [
      { paragraph: 'En su página hay un certificado nuevo con el nombre nuevo. El número y las fechas son los mismos.' },
      { link: 'Obtener mi certificado', to: '{{ portal }}/certification' },
    ],
    otherwise: [{ link: 'Abrir mi página', to: '{{ portal }}/certification' }],
  },
  { paragraph: 'Si usted no pidió esto, por favor llámenos o escríbanos cuanto antes.' },
];
